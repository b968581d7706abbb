package eu.xport.engine;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is to go live: the files that somebody sends, and those in force that complete them. Forms, decisions and calls are
 * bound to the deployment that they came with, so that a release is always whole.
 *
 * @param inForce the files that run today, by name
 * @param sent the files that somebody sends, by name
 */
public record Release(Map<String, byte[]> inForce, Map<String, byte[]> sent) {

    /** Every file as it would run. */
    public Map<String, byte[]> whole() {
        var files = new TreeMap<>(inForce);
        files.putAll(sent);
        return Collections.unmodifiableMap(files);
    }

    /** Of the files that were sent, those that differ from what runs. */
    public Map<String, byte[]> changes() {
        return sent.entrySet().stream()
                .filter(file -> !Arrays.equals(file.getValue(), inForce.get(file.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other, TreeMap::new));
    }

    /** Which of the two folders of an analyst a file lies in. */
    public static String folderOf(String file) {
        return file.endsWith(".bpmn") || file.endsWith(".dmn") ? "processes" : "forms";
    }
}
