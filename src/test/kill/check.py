#!/usr/bin/env python3
"""Holds a running Adduce against what it acknowledged, and its log against what it signed before.

  check.py http://localhost:8080 KEY VERIFIER STATE ACKNOWLEDGED

VERIFIER is the path of a verifier, src/test/resources/verifier/TlogVerifier.java or one that takes its arguments, STATE the file
in which it keeps the last checkpoint that was good, ACKNOWLEDGED what write.py printed. Exit 0 when each article is there, unchanged and with one event, and the log goes on from STATE.
"""
import collections, json, subprocess, sys, time, urllib.error, urllib.request

ADDRESS, KEY, VERIFIER, STATE, ACKNOWLEDGED = sys.argv[1:6]


def get(path):
    request = urllib.request.Request(ADDRESS + path, headers={'Authorization': 'Bearer ' + KEY})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.read().decode()


def events():
    found, after = [], ''
    while after is not None:
        page = json.loads(get('/api/v1/audit?action=article_brought_in&limit=200&after=' + (after or '0')))
        found += [event['subject'] for event in page['items']]
        after = page['next']
    return found


def wrong():
    acknowledged = [line.split() for line in open(ACKNOWLEDGED)]
    told = collections.Counter(events())
    for path, sha256 in acknowledged:
        if json.loads(get('/api/v1/' + path))['sha256'] != sha256:
            return path + ' was changed'
        if told[path] != 1:
            return '%s has %d events' % (path, told[path])
    return None


def await_checkpoint():
    for _ in range(200):
        try:
            return get('/log/checkpoint')
        except urllib.error.HTTPError as waits:
            problem = '%s: %s' % (waits, waits.read().decode()[:300])
        time.sleep(0.1)
    sys.exit('no checkpoint: ' + problem)


found = wrong()
if found:
    sys.exit(found)
await_checkpoint()
program = 'java' if VERIFIER.endswith('.java') else sys.executable
sys.exit(subprocess.run([program, VERIFIER, 'audit', '--vkey', get('/log/vkey').strip(), '--state', STATE,
                         ADDRESS + '/log/']).returncode)
