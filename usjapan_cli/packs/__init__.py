"""YAML files to facts: found, read safely, checked for shape.

A lookup loads only what finds files; the rest is for compiling and `lint`.
"""
