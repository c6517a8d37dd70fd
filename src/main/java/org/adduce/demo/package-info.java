/** The demo desk: people, articles and claims in every stage, made by the same verbs that people use. */
@NullMarked
package org.adduce.demo;

import org.jspecify.annotations.NullMarked;
