package org.adduce.extraction.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The network all-MiniLM-L6-v2 (quantised), which gives a vector for each token after each of its six layers. One sentence at a
 * time on the caller's thread, because the quantisation of a batch would make each vector depend on its neighbours. Safe for use
 * by several threads.
 */
final class SentenceNetwork {

    /** What the network makes after its last layer. */
    static final String LAST = "last_hidden_state";
    /** What it makes after its fourth. */
    static final String FOURTH = "/encoder/layer.3/output/LayerNorm/Add_1_output_0";

    /** Longer sentences are judged by their begin. */
    private static final int MOST_TOKENS = 192;

    private static final String MODEL = "all-minilm-l6-v2-q";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    private SentenceNetwork(byte[] network) throws IOException, OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream tokens = resource("-tokenizer.json")) {
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            session = environment.createSession(network, options);
            tokenizer = HuggingFaceTokenizer.newInstance(
                    tokens,
                    Map.of("padding", "false", "truncation", "true", "maxLength", Integer.toString(MOST_TOKENS)));
        }
    }

    static SentenceNetwork load() throws IOException, OrtException {
        try (InputStream network = resource(".onnx")) {
            ByteArrayOutputStream withFourth = new ByteArrayOutputStream();
            network.transferTo(withFourth);
            withFourth.writeBytes(output(FOURTH));
            return new SentenceNetwork(withFourth.toByteArray());
        }
    }

    /**
     * One output more, to be appended to a network: two Protocol Buffers messages one after another are the message in which
     * their fields stand together. By onnx.proto: {@code ModelProto.graph} is field 7, {@code GraphProto.output} 12, of that
     * {@code name} 1 and {@code type} 2, here a tensor (1) whose elements (1) are float (1).
     */
    private static byte[] output(String value) {
        byte[] tensor = {0x0a, 0x02, 0x08, 0x01};
        byte[] named = field(1, value.getBytes(StandardCharsets.UTF_8));
        return field(7, field(12, concat(named, field(2, tensor))));
    }

    /** A field of fewer than 128 bytes. */
    private static byte[] field(int number, byte[] content) {
        return concat(new byte[] {(byte) (number << 3 | 2), (byte) content.length}, content);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static InputStream resource(String suffix) throws IOException {
        InputStream resource = AllMiniLmL6V2QuantizedEmbeddingModel.class.getResourceAsStream("/" + MODEL + suffix);
        if (resource == null) {
            throw new IOException("no " + MODEL + suffix + " on the class path");
        }
        return resource;
    }

    /** The mean of what the network makes of the sentence's tokens at one of its outputs: {@value SentenceVectors#DIMENSION} numbers. */
    float[] mean(String sentence, String output) {
        Encoding tokens = tokenizer.encode(sentence);
        long[] shape = {1, tokens.getIds().length};
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("input_ids", tensor(tokens.getIds(), shape));
            inputs.put("attention_mask", tensor(tokens.getAttentionMask(), shape));
            inputs.put("token_type_ids", tensor(tokens.getTypeIds(), shape));
            try (OrtSession.Result result = session.run(inputs, Set.of(output))) {
                return mean(((OnnxTensor) result.get(0)).getFloatBuffer());
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the network refuses a sentence of " + shape[1] + " tokens", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static float[] mean(FloatBuffer tokens) {
        int count = tokens.remaining() / SentenceVectors.DIMENSION;
        float[] mean = new float[SentenceVectors.DIMENSION];
        for (int i = 0; i < count; i++) {
            for (int d = 0; d < mean.length; d++) {
                mean[d] += tokens.get();
            }
        }
        for (int d = 0; d < mean.length; d++) {
            mean[d] /= count;
        }
        return mean;
    }
}
