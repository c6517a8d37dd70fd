/** What every page shares: layout, form tags, notices, paging, error pages, security headers. Knows no entity. */
@NullMarked
package org.adduce.web;

import org.jspecify.annotations.NullMarked;
