package org.adduce.demo;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** All words of this package. */
@MessageBundle("demo")
interface DemoMessages {

    @Message("The demo's people: ana and ben (reviewers), eva (editor), ada (admin). Their password: {password}")
    String demo_people(String password);
}
