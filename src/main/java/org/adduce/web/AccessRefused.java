package org.adduce.web;

import io.vertx.core.http.HttpServerRequest;
import org.adduce.workflow.Refusal;

/** Fired when somebody asked for what is not theirs to do, and was refused by the workflow. */
public record AccessRefused(Refusal refusal, HttpServerRequest request) {}
