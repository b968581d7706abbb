package eu.xport.financing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.company.Euro;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/**
 * The trace of ten years: who did what to the money of a case, and what each figure was made of. Source: Regulation (EU)
 * 2023/2831, Article 6 (records are kept for ten years).
 */
@Component
public class Trace {

    static final String FILE = "/staff/financing/{journey}.json";

    private final Entries entries;
    private final ObjectMapper json;
    private final Clock clock;

    Trace(Entries entries, ObjectMapper json, Clock clock) {
        this.entries = entries;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds an entry, in the transaction of the step that it tells of.
     *
     * @param by the user who did it; empty for the company and for a process
     * @param facts amounts are kept as text, to the cent; records with each of their parts
     */
    public void keep(String journey, String reference, Optional<String> by, String event, Map<String, ?> facts) {
        entries.save(new Entry(null, journey, reference, clock.instant(), by.orElse(null), event, text(facts)));
    }

    /** Where all that happened to the money of a case is read as one file, from the root of the site. */
    public static String fileOf(String journey) {
        return FILE.replace("{journey}", journey);
    }

    /** In the order in which it happened. */
    public List<Entry> of(String reference) {
        return entries.findByReferenceOrderById(reference);
    }

    /** Of all grants and contracts of a case, in the order in which it happened. */
    public List<Entry> ofCase(String journey) {
        return entries.findByJourneyOrderById(journey);
    }

    private String text(Map<String, ?> facts) {
        var kept = new TreeMap<String, Object>();
        facts.forEach((name, value) -> kept.put(name, plain(value)));
        try {
            return json.writeValueAsString(kept);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("the facts of an entry cannot be written as JSON", impossible);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Euro euro) {
            return euro.amount().toPlainString();
        }
        if (value instanceof Share share) {
            return share.basisPoints();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Trace::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            var plain = new TreeMap<String, Object>();
            map.forEach((name, each) -> plain.put(name.toString(), plain(each)));
            return plain;
        }
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        if (value instanceof Record record) {
            return plain(parts(record));
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static Map<String, Object> parts(Record record) {
        var parts = new TreeMap<String, Object>();
        for (var part : record.getClass().getRecordComponents()) {
            var reader = part.getAccessor();
            reader.setAccessible(true);
            parts.put(part.getName(), ReflectionUtils.invokeMethod(reader, record));
        }
        return parts;
    }
}
