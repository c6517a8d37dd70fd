package org.adduce.extraction;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int at;

    private OnnxGraph(byte[] in) {
        this.in = in;
    }

    /** @throws IllegalArgumentException when no node of the network makes the value */
    static byte[] endingAt(String value, byte[] model) {
        OnnxGraph whole = new OnnxGraph(model);
        while (whole.at < model.length) {
            int start = whole.at;
            long tag = whole.number();
            if (tag == (GRAPH << 3 | BYTES)) {
                write(GRAPH, graph(value, whole.bytes()), whole.out);
            } else {
                whole.skip(tag);
                whole.out.write(model, start, whole.at - start);
            }
        }
        return whole.out.toByteArray();
    }

    private static byte[] graph(String value, byte[] bytes) {
        OnnxGraph graph = new OnnxGraph(bytes);
        boolean made = false;
        while (graph.at < bytes.length) {
            int start = graph.at;
            long tag = graph.number();
            boolean node = tag == (NODE << 3 | BYTES);
            boolean kept = !(node && made) && tag != (OUTPUT << 3 | BYTES);
            int content = graph.at;
            graph.skip(tag);
            if (kept) {
                graph.out.write(bytes, start, graph.at - start);
            }
            made |= node && makes(value, new OnnxGraph(Arrays.copyOfRange(bytes, content, graph.at)).bytes());
        }
        if (!made) {
            throw new IllegalArgumentException("no node of the network makes " + value);
        }
        write(OUTPUT, output(value), graph.out);
        return graph.out.toByteArray();
    }

    private static boolean makes(String value, byte[] bytes) {
        OnnxGraph node = new OnnxGraph(bytes);
        while (node.at < bytes.length) {
            long tag = node.number();
            if (tag == (NODE_OUTPUT << 3 | BYTES)) {
                if (new String(node.bytes(), StandardCharsets.UTF_8).equals(value)) {
                    return true;
                }
            } else {
                node.skip(tag);
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

    private byte[] bytes() {
        int length = (int) number();
        at += length;
        return Arrays.copyOfRange(in, at - length, at);
    }

    private void skip(long tag) {
        switch ((int) tag & 7) {
            case 0 -> number();
            case 1 -> at += Long.BYTES;
            case 2 -> {
                int length = (int) number();
                at += length;
            }
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
