package org.adduce.extraction;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Cuts a network in the ONNX format down to what one of its inner values needs, so that this value is its output and later
 * layers are neither kept nor computed. Reads as much of the format (Protocol Buffers, onnx.proto: {@code ModelProto.graph} is
 * field 7; of the graph {@code node} is 1, {@code output} 12; of a node {@code output} is 2) as that takes. Relies on the nodes
 * being in the order of computation, which the format demands.
 */
final class OnnxGraph {

    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int OUTPUT = 12;
    private static final int NODE_OUTPUT = 2;
    private static final int BYTES = 2;
    /** TypeProto { tensor_type { elem_type: FLOAT } }, of any shape. */
    private static final byte[] FLOAT_TENSOR = {0x0a, 0x02, 0x08, 0x01};

    private final byte[] in;
    private final int end;
    private int at;

    /** The message between two places of the file; networks are large, so nothing is copied to look into it. */
    private OnnxGraph(byte[] in, int start, int end) {
        this.in = in;
        this.end = end;
        at = start;
    }

    /** @throws IllegalArgumentException when no node of the network makes the value */
    static byte[] endingAt(String value, byte[] model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(model.length);
        OnnxGraph whole = new OnnxGraph(model, 0, model.length);
        while (whole.at < whole.end) {
            int start = whole.at;
            long tag = whole.number();
            if (tag == (GRAPH << 3 | BYTES)) {
                write(GRAPH, whole.inner().graphEndingAt(value), out);
            } else {
                whole.skip(tag);
                out.write(model, start, whole.at - start);
            }
        }
        return out.toByteArray();
    }

    private byte[] graphEndingAt(String value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(end - at);
        boolean made = false;
        while (at < end) {
            int start = at;
            long tag = number();
            int content = at;
            skip(tag);
            boolean node = tag == (NODE << 3 | BYTES);
            if (!(node && made) && tag != (OUTPUT << 3 | BYTES)) {
                out.write(in, start, at - start);
            }
            if (node && !made) {
                made = new OnnxGraph(in, content, at).inner().makes(value);
            }
        }
        if (!made) {
            throw new IllegalArgumentException("no node of the network makes " + value);
        }
        write(OUTPUT, output(value), out);
        return out.toByteArray();
    }

    private boolean makes(String value) {
        while (at < end) {
            long tag = number();
            if (tag != (NODE_OUTPUT << 3 | BYTES)) {
                skip(tag);
            } else if (inner().text().equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] output(String value) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        write(1, value.getBytes(StandardCharsets.UTF_8), output);
        write(2, FLOAT_TENSOR, output);
        return output.toByteArray();
    }

    private long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in[at++];
            number |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    /** What follows with its length before it; reading goes on behind it. */
    private OnnxGraph inner() {
        int length = (int) number();
        at += length;
        return new OnnxGraph(in, at - length, at);
    }

    private String text() {
        return new String(in, at, end - at, StandardCharsets.UTF_8);
    }

    private void skip(long tag) {
        switch ((int) tag & 7) {
            case 0 -> number();
            case 1 -> at += Long.BYTES;
            case 2 -> inner();
            case 5 -> at += Integer.BYTES;
            default -> throw new IllegalArgumentException("wire type: got " + (tag & 7) + ", want 0, 1, 2 or 5");
        }
    }

    private static void write(int field, byte[] bytes, ByteArrayOutputStream to) {
        number((long) field << 3 | BYTES, to);
        number(bytes.length, to);
        to.writeBytes(bytes);
    }

    private static void number(long number, ByteArrayOutputStream to) {
        long rest = number;
        while (rest > 0x7f) {
            to.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        to.write((int) rest);
    }
}
