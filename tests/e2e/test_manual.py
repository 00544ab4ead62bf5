#!/usr/bin/env python3
"""Every command and option has its place in the manual, every setting too; the shipped files are read."""
import os
import re
import subprocess

import tap
from newsroom import ROOT, SIMAK, TMP



def read(path):
    with open(os.path.join(ROOT, path), encoding='utf-8') as f:
        return f.read()


def run(*args):
    return subprocess.run([SIMAK, *args], capture_output=True, text=True)


page = read('docs/simak.1')
plain = page.replace('\\-', '-').replace(' Fl -', ' --').replace(' Fl ', ' -').replace('.Fl -', '--')
commands = re.findall(r'^  ([a-z][a-z0-9-]*) ', run('--help').stdout, re.M)
common = set(re.findall(r'^  (--?[A-Za-z-]+)', run('init', '--help').stdout, re.M))
tap.ok('there are commands', len(commands) > 20, commands)
for name in commands:
    section = re.search(r'^\.Ss %s\b(.*?)(?=^\.S[sh] |\Z)' % re.escape(name), page, re.M | re.S)
    tap.ok('simak.1 has %s' % name, section is not None)
    told = run(name, '--help')
    tap.ok('%s --help: usage, exit codes, example' % name, told.returncode == 0 and
           all(word in told.stdout for word in ('usage:', 'exit codes:', 'example:')), told.stdout)
    if section is None:
        continue
    text = section.group(0).replace('Fl -', '--').replace('Fl ', '-').replace(' , -', ' , --')
    options = set(re.findall(r'^  (--?[A-Za-z0-9-]+)', told.stdout, re.M)) - common
    missing = [o for o in options if o not in text and o.lstrip('-') not in text]
    tap.ok('simak.1 has the options of %s' % name, not missing, missing)

settings = re.findall(r'\{"[a-z]*", "([a-z_]+)", SET_', read('cli/workspace.c'))
fields = re.findall(r'\{"([a-z_]+)", set_', read('cli/sources.c'))
manual = read('docs/simak-sources.5')
default = read('cli/assets/simak.conf')
tap.ok('there are settings', len(settings) > 15 and len(fields) > 8)
tap.ok('simak-sources.5 has every setting', not [s for s in settings + fields if s not in manual],
       [s for s in settings + fields if s not in manual])
tap.ok('the default simak.conf shows every setting', not [s for s in settings if s + ' =' not in default],
       [s for s in settings if s + ' =' not in default])

work = os.path.join(TMP, 'kantor')
tap.ok('init', run('init', work).returncode == 0)
told = run('-C', work, 'source', 'list')
tap.ok('the shipped sources are read', told.returncode == 0 and len(told.stdout.splitlines()) >= 5,
       told.stderr)
for name in ('simak.conf', 'sources.conf'):
    path = os.path.join(work, name)
    text = ''.join(line[1:] + '\n' if re.match(r'#(\[[a-z]|[a-z_]+ = )', line) else line + '\n'
                   for line in read('cli/assets/' + name).splitlines())
    with open(path, 'w', encoding='utf-8') as f:
        f.write(text)
told = run('-C', work, 'source', 'list')
tap.ok('so are the examples in comments', told.returncode == 0 and
       len(told.stdout.splitlines()) >= 20, told.stderr)
tap.end()
