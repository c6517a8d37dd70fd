/** What whoever runs the program can have it do by a command, over loopback or in a process of its own. */
@NullMarked
package org.adduce.operator;

import org.jspecify.annotations.NullMarked;
