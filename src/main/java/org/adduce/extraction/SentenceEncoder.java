package org.adduce.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;

/**
 * The network all-MiniLM-L6-v2 (quantised), whole or up to an inner layer: the mean of what it makes of a sentence's tokens.
 * One sentence at a time on the caller's thread, because the quantisation of a batch would make each vector depend on its
 * neighbours. Safe for use by several threads.
 */
final class SentenceEncoder {

    /** Where the network's fourth layer of six ends. */
    static final String MIDDLE = "/encoder/layer.3/output/LayerNorm/Add_1_output_0";

    /** Longer sentences are judged by their begin. */
    private static final int MOST_TOKENS = 192;
    private static final String MODEL = "all-minilm-l6-v2-q";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    private SentenceEncoder(byte[] network) throws IOException, OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions(); InputStream tokens = resource("-tokenizer.json")) {
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            session = environment.createSession(network, options);
            tokenizer = HuggingFaceTokenizer.newInstance(tokens,
                    Map.of("padding", "false", "truncation", "true", "maxLength", Integer.toString(MOST_TOKENS)));
        }
    }

    static SentenceEncoder whole() throws IOException, OrtException {
        return new SentenceEncoder(network());
    }

    static SentenceEncoder upTo(String layer) throws IOException, OrtException {
        return new SentenceEncoder(OnnxGraph.endingAt(layer, network()));
    }

    private static byte[] network() throws IOException {
        try (InputStream network = resource(".onnx")) {
            return network.readAllBytes();
        }
    }

    private static InputStream resource(String suffix) throws IOException {
        InputStream resource = AllMiniLmL6V2QuantizedEmbeddingModel.class.getResourceAsStream("/" + MODEL + suffix);
        if (resource == null) {
            throw new IOException("no " + MODEL + suffix + " on the class path");
        }
        return resource;
    }

    float[] of(String sentence) {
        Encoding tokens = tokenizer.encode(sentence);
        long[] shape = {1, tokens.getIds().length};
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("input_ids", tensor(tokens.getIds(), shape));
            inputs.put("attention_mask", tensor(tokens.getAttentionMask(), shape));
            inputs.put("token_type_ids", tensor(tokens.getTypeIds(), shape));
            try (OrtSession.Result result = session.run(inputs)) {
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
