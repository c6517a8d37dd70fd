package org.adduce.operator;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it is told. */
public final class Heard implements OperationOutput {

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final List<String> messages = new ArrayList<>();

    @Override
    public void results(byte[] part) {
        results.writeBytes(part);
    }

    @Override
    public void message(String sentence) {
        messages.add(sentence);
    }

    @Override
    public void progress(long done, long all) {}

    public String results() {
        return results.toString(StandardCharsets.UTF_8);
    }

    public List<String> messages() {
        return messages;
    }
}
