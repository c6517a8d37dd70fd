/** Forms as they are sent and as they are shown again. */
@NullMarked
package org.adduce.web.form;

import org.jspecify.annotations.NullMarked;
