"""The curator's commands: lint, verify, schema."""
