package org.adduce.article;

import io.quarkus.qute.TemplateData;

/**
 * How far the reading of all articles has come.
 *
 * @param running  how many are being read, or wait for it
 * @param outdated how many an older version of extraction read than the one that is there now
 */
@TemplateData
record ExtractionProgress(long running, long outdated) {}
