#!/usr/bin/env python3
"""Brings articles into a running Adduce, three at a time, and prints a line for each that was acknowledged: its id and hash.

  write.py http://localhost:8080 KEY

Made to be killed, or to go on while the program is: what is not answered is not printed.
"""
import json, os, sys, threading, urllib.request

ADDRESS, KEY = sys.argv[1:3]
ROUND = os.environ.get('KILL_LOOP_ROUND', '0')
print_lock = threading.Lock()


def write(worker):
    n = 0
    while True:
        n += 1
        text = 'The council approved %d million crowns in round %s. Worker %d said so on Monday.' % (n, ROUND, worker)
        body = json.dumps({'title': 'Round %s' % ROUND, 'text': text}).encode()
        request = urllib.request.Request(ADDRESS + '/api/v1/articles', body, {
            'Authorization': 'Bearer ' + KEY, 'Content-Type': 'application/json'})
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                article = json.load(answer)
        except (OSError, ValueError):
            return
        with print_lock:
            print('articles/%d %s' % (article['id'], article['sha256']), flush=True)


threads = [threading.Thread(target=write, args=(worker,)) for worker in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
