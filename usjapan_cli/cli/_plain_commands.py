"""Made from the declarations in `declarations.py` by `python -m tools`; not to be edited.

Of each command: its argument as (name, kind, choices, whether needed), the options that it needs, its
parameters' defaults, and its options as (parameter, kind, choices). A kind is flag, int (its choices hold the
least), text or many.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_COMMON: dict[str, Any] = {
    'defaults': {
        'color': 'auto', 'quiet': False, 'no_pager': False, 'facts': None, 'only_facts': False,
        'edition': None,
    },
    'options': {
        '--color': ('color', 'text', ('auto', 'always', 'never')),
        '--quiet': ('quiet', 'flag', ()),
        '-q': ('quiet', 'flag', ()),
        '--no-pager': ('no_pager', 'flag', ()),
        '--facts': ('facts', 'many', ()),
        '--only-facts': ('only_facts', 'flag', ()),
        '--no-builtin': ('only_facts', 'flag', ()),
        '--edition': ('edition', 'text', ()),
    },
}
_READING: dict[str, Any] = {
    'defaults': {'format': None, 'json': False, 'fields': None, **_COMMON['defaults']},
    'options': {
        '--format': ('format', 'text', ('cards', 'table', 'plain', 'tsv', 'csv', 'json', 'jsonl', 'markdown', 'ids')),
        '-f': ('format', 'text', ('cards', 'table', 'plain', 'tsv', 'csv', 'json', 'jsonl', 'markdown', 'ids')),
        '--json': ('json', 'flag', ()),
        '--fields': ('fields', 'text', ()),
        **_COMMON['options'],
    },
}

COMMANDS: dict[str, dict[str, Any]] = {
    'browse': {
        'argument': ('query', 'many', (), False),
        'defaults': {
            'query': None, 'topic': None, 'kind': None, 'source': None, 'since': None,
            'until': None, 'stale': False, 'changed': False, **_COMMON['defaults'],
        },
        'options': {
            '--topic': ('topic', 'text', ()),
            '-t': ('topic', 'text', ()),
            '--kind': ('kind', 'text', ('figure', 'event', 'agreement', 'policy', 'position', 'assessment', 'relationship', 'definition', 'metadata')),
            '-k': ('kind', 'text', ('figure', 'event', 'agreement', 'policy', 'position', 'assessment', 'relationship', 'definition', 'metadata')),
            '--source': ('source', 'text', ()),
            '--since': ('since', 'text', ()),
            '--until': ('until', 'text', ()),
            '--stale': ('stale', 'flag', ()),
            '--changed': ('changed', 'flag', ()),
            **_COMMON['options'],
        },
    },
    'changes': {
        'argument': None,
        'defaults': {'topic': None, 'since': None, **_READING['defaults']},
        'options': {
            '--topic': ('topic', 'text', ()),
            '-t': ('topic', 'text', ()),
            '--since': ('since', 'text', ()),
            **_READING['options'],
        },
    },
    'check': {
        'argument': ('drafts', 'many', (), True),
        'defaults': {
            'drafts': None, 'select': None, 'ignore': None, 'fail_on': 'warning', 'max_age': None,
            'supported': False, 'as_format': None, 'topic': None, 'format': None, 'json': False,
            **_COMMON['defaults'],
        },
        'options': {
            '--select': ('select', 'many', ()),
            '--ignore': ('ignore', 'many', ()),
            '--fail-on': ('fail_on', 'text', ('error', 'warning', 'never')),
            '--max-age': ('max_age', 'text', ()),
            '--supported': ('supported', 'flag', ()),
            '--as': ('as_format', 'text', ('markdown', 'text', 'docx')),
            '--topic': ('topic', 'text', ()),
            '-t': ('topic', 'text', ()),
            '--format': ('format', 'text', ('cards', 'table', 'plain', 'json', 'jsonl', 'sarif', 'github')),
            '-f': ('format', 'text', ('cards', 'table', 'plain', 'json', 'jsonl', 'sarif', 'github')),
            '--json': ('json', 'flag', ()),
            **_COMMON['options'],
        },
    },
    'cite': {
        'argument': ('ids', 'many', (), False),
        'defaults': {
            'ids': None, 'style': None, 'in_text': False, 'with_fact': False, 'numbered': False,
            'markup': None, 'search': None, 'limit': None, 'list_styles': False, 'max_age': None,
            'copy': False, 'topic': None, 'kind': None, 'source': None, 'since': None,
            'until': None, 'stale': False, 'changed': False, **_READING['defaults'],
        },
        'options': {
            '--style': ('style', 'text', ()),
            '-s': ('style', 'text', ()),
            '--in-text': ('in_text', 'flag', ()),
            '--with-fact': ('with_fact', 'flag', ()),
            '--numbered': ('numbered', 'flag', ()),
            '--markup': ('markup', 'text', ('plain', 'markdown', 'html', 'latex', 'typst', 'rtf')),
            '--search': ('search', 'text', ()),
            '--limit': ('limit', 'int', (1,)),
            '-n': ('limit', 'int', (1,)),
            '--list-styles': ('list_styles', 'flag', ()),
            '--max-age': ('max_age', 'text', ()),
            '--copy': ('copy', 'flag', ()),
            '--topic': ('topic', 'text', ()),
            '-t': ('topic', 'text', ()),
            '--kind': ('kind', 'text', ('figure', 'event', 'agreement', 'policy', 'position', 'assessment', 'relationship', 'definition', 'metadata')),
            '-k': ('kind', 'text', ('figure', 'event', 'agreement', 'policy', 'position', 'assessment', 'relationship', 'definition', 'metadata')),
            '--source': ('source', 'text', ()),
            '--since': ('since', 'text', ()),
            '--until': ('until', 'text', ()),
            '--stale': ('stale', 'flag', ()),
            '--changed': ('changed', 'flag', ()),
            **_READING['options'],
        },
    },
    'compare': {
        'argument': ('new', 'text', (), True),
        'defaults': {'new': None, 'old': None, **_READING['defaults']},
        'options': {'--old': ('old', 'text', ()), **_READING['options']},
    },
    'completion': {
        'argument': ('shell', 'text', ('bash', 'zsh', 'fish'), True),
        'defaults': {'shell': None, **_COMMON['defaults']},
        'options': {**_COMMON['options']},
    },
    'draft': {
        'argument': ('report', 'text', (), True),
        'defaults': {'report': None, 'into': None, 'force': False, **_COMMON['defaults']},
        'options': {
            '--into': ('into', 'text', ()),
            '--force': ('force', 'flag', ()),
            **_COMMON['options'],
        },
    },
    'export': {
        'argument': ('what', 'many', (), True),
        'defaults': {
            'what': None, 'force': False, 'topic': None, 'kind': None, 'source': None,
            'since': None, 'until': None, 'stale': False, 'changed': False, **_COMMON['defaults'],
        },
        'options': {
            '--force': ('force', 'flag', ()),
            '--topic': ('topic', 'text', ()),
            '-t': ('topic', 'text', ()),
            '--kind': ('kind', 'text', ('figure', 'event', 'agreement', 'policy', 'position', 'assessment', 'relationship', 'definition', 'metadata')),
            '-k': ('kind', 'text', ('figure', 'event', 'agreement', 'policy', 'position', 'assessment', 'relationship', 'definition', 'metadata')),
            '--source': ('source', 'text', ()),
            '--since': ('since', 'text', ()),
            '--until': ('until', 'text', ()),
            '--stale': ('stale', 'flag', ()),
            '--changed': ('changed', 'flag', ()),
            **_COMMON['options'],
        },
    },
    'fill': {
        'argument': ('memo', 'text', (), True),
        'defaults': {
            'memo': None, 'out': None, 'in_place': False, 'check': False, 'style': None,
            'notes': 'footnotes', 'figures_of': None, 'as_format': None, 'lenient': False,
            'approx': False, 'force': False, 'max_age': None, 'json': False, **_COMMON['defaults'],
        },
        'options': {
            '--output': ('out', 'text', ()),
            '-o': ('out', 'text', ()),
            '--in-place': ('in_place', 'flag', ()),
            '--check': ('check', 'flag', ()),
            '--style': ('style', 'text', ()),
            '-s': ('style', 'text', ()),
            '--notes': ('notes', 'text', ('footnotes', 'endnotes', 'inline', 'none')),
            '--figures-of': ('figures_of', 'text', ()),
            '--as': ('as_format', 'text', ('markdown', 'text', 'latex', 'html')),
            '--lenient': ('lenient', 'flag', ()),
            '--approx': ('approx', 'flag', ()),
            '--force': ('force', 'flag', ()),
            '--max-age': ('max_age', 'text', ()),
            '--json': ('json', 'flag', ()),
            **_COMMON['options'],
        },
    },
    'help': {
        'argument': ('subject', 'text', ('options', 'formats', 'citing', 'recipes', 'packs', 'exit-codes', 'environment', 'codes'), False),
        'defaults': {'subject': None, **_COMMON['defaults']},
        'options': {**_COMMON['options']},
    },
    'history': {
        'argument': ('id', 'text', (), False),
        'defaults': {'id': None, **_READING['defaults']},
        'options': {**_READING['options']},
    },
    'lint': {
        'argument': ('paths', 'many', (), False),
        'defaults': {
            'paths': None, 'fix': False, 'diff': False, 'no_coverage': False, 'fail_on': 'warning',
            **_READING['defaults'],
        },
        'options': {
            '--fix': ('fix', 'flag', ()),
            '--diff': ('diff', 'flag', ()),
            '--no-coverage': ('no_coverage', 'flag', ()),
            '--fail-on': ('fail_on', 'text', ('error', 'warning', 'never')),
            **_READING['options'],
        },
    },
    'list': {
        'argument': ('topics', 'many', (), False),
        'defaults': {
            'topics': None, 'limit': None, 'max_age': None, 'copy': False, 'topic': None,
            'kind': None, 'source': None, 'since': None, 'until': None, 'stale': False,
            'changed': False, 'template': None, **_READING['defaults'],
        },
        'options': {
            '--limit': ('limit', 'int', (1,)),
            '-n': ('limit', 'int', (1,)),
            '--max-age': ('max_age', 'text', ()),
            '--copy': ('copy', 'flag', ()),
            '--topic': ('topic', 'text', ()),
            '-t': ('topic', 'text', ()),
            '--kind': ('kind', 'text', ('figure', 'event', 'agreement', 'policy', 'position', 'assessment', 'relationship', 'definition', 'metadata')),
            '-k': ('kind', 'text', ('figure', 'event', 'agreement', 'policy', 'position', 'assessment', 'relationship', 'definition', 'metadata')),
            '--source': ('source', 'text', ()),
            '--since': ('since', 'text', ()),
            '--until': ('until', 'text', ()),
            '--stale': ('stale', 'flag', ()),
            '--changed': ('changed', 'flag', ()),
            '--template': ('template', 'text', ()),
            **_READING['options'],
        },
    },
    'man': {
        'argument': None,
        'defaults': {**_COMMON['defaults']},
        'options': {**_COMMON['options']},
    },
    'new': {
        'argument': ('pack', 'text', (), True),
        'defaults': {'pack': None, **_COMMON['defaults']},
        'options': {**_COMMON['options']},
    },
    'orientation': {
        'argument': None,
        'defaults': {'version': False, **_COMMON['defaults']},
        'options': {'--version': ('version', 'flag', ()), **_COMMON['options']},
    },
    'rebase': {
        'argument': ('new', 'text', (), True),
        'needed': ('into',),
        'defaults': {
            'new': None, 'into': None, 'old': None, 'force': False, **_READING['defaults'],
        },
        'options': {
            '--into': ('into', 'text', ()),
            '--old': ('old', 'text', ()),
            '--force': ('force', 'flag', ()),
            **_READING['options'],
        },
    },
    'schema': {
        'argument': ('what', 'text', ('facts', 'output'), False),
        'defaults': {'what': 'facts', **_COMMON['defaults']},
        'options': {**_COMMON['options']},
    },
    'search': {
        'argument': ('query', 'many', (), True),
        'defaults': {
            'query': None, 'limit': 10, 'first': False, 'explain': False, 'max_age': None,
            'copy': False, 'topic': None, 'kind': None, 'source': None, 'since': None,
            'until': None, 'stale': False, 'changed': False, 'template': None,
            **_READING['defaults'],
        },
        'options': {
            '--limit': ('limit', 'int', (1,)),
            '-n': ('limit', 'int', (1,)),
            '--first': ('first', 'flag', ()),
            '-1': ('first', 'flag', ()),
            '--explain': ('explain', 'flag', ()),
            '--max-age': ('max_age', 'text', ()),
            '--copy': ('copy', 'flag', ()),
            '--topic': ('topic', 'text', ()),
            '-t': ('topic', 'text', ()),
            '--kind': ('kind', 'text', ('figure', 'event', 'agreement', 'policy', 'position', 'assessment', 'relationship', 'definition', 'metadata')),
            '-k': ('kind', 'text', ('figure', 'event', 'agreement', 'policy', 'position', 'assessment', 'relationship', 'definition', 'metadata')),
            '--source': ('source', 'text', ()),
            '--since': ('since', 'text', ()),
            '--until': ('until', 'text', ()),
            '--stale': ('stale', 'flag', ()),
            '--changed': ('changed', 'flag', ()),
            '--template': ('template', 'text', ()),
            **_READING['options'],
        },
    },
    'sentences': {
        'argument': ('words', 'many', (), True),
        'defaults': {'words': None, 'uncovered': False, **_READING['defaults']},
        'options': {'--uncovered': ('uncovered', 'flag', ()), **_READING['options']},
    },
    'show': {
        'argument': ('ids', 'many', (), True),
        'defaults': {
            'ids': None, 'field': None, 'approx': False, 'max_age': None, 'copy': False,
            'template': None, **_READING['defaults'],
        },
        'options': {
            '--field': ('field', 'text', ()),
            '--approx': ('approx', 'flag', ()),
            '--max-age': ('max_age', 'text', ()),
            '--copy': ('copy', 'flag', ()),
            '--template': ('template', 'text', ()),
            **_READING['options'],
        },
    },
    'sources': {
        'argument': ('ids', 'many', (), False),
        'defaults': {'ids': None, **_READING['defaults']},
        'options': {**_READING['options']},
    },
    'table': {
        'argument': ('words', 'many', (), False),
        'defaults': {
            'words': None, 'sort': None, 'chart': False, 'copy': False, **_READING['defaults'],
        },
        'options': {
            '--sort': ('sort', 'text', ()),
            '--chart': ('chart', 'flag', ()),
            '--copy': ('copy', 'flag', ()),
            **_READING['options'],
        },
    },
    'timeline': {
        'argument': None,
        'defaults': {
            'limit': None, 'max_age': None, 'topic': None, 'kind': None, 'source': None,
            'since': None, 'until': None, 'stale': False, 'changed': False, **_READING['defaults'],
        },
        'options': {
            '--limit': ('limit', 'int', (1,)),
            '-n': ('limit', 'int', (1,)),
            '--max-age': ('max_age', 'text', ()),
            '--topic': ('topic', 'text', ()),
            '-t': ('topic', 'text', ()),
            '--kind': ('kind', 'text', ('figure', 'event', 'agreement', 'policy', 'position', 'assessment', 'relationship', 'definition', 'metadata')),
            '-k': ('kind', 'text', ('figure', 'event', 'agreement', 'policy', 'position', 'assessment', 'relationship', 'definition', 'metadata')),
            '--source': ('source', 'text', ()),
            '--since': ('since', 'text', ()),
            '--until': ('until', 'text', ()),
            '--stale': ('stale', 'flag', ()),
            '--changed': ('changed', 'flag', ()),
            **_READING['options'],
        },
    },
    'topics': {
        'argument': ('topic', 'text', (), False),
        'defaults': {'topic': None, **_READING['defaults']},
        'options': {**_READING['options']},
    },
    'verify': {
        'argument': ('report', 'text', (), True),
        'defaults': {'report': None, **_READING['defaults']},
        'options': {**_READING['options']},
    },
}
