package org.adduce.demo;

import io.quarkus.qute.i18n.MessageBundle;

/** All words of this package. */
@MessageBundle("demo")
interface DemoMessages {

    String demo_people(String password);
}
