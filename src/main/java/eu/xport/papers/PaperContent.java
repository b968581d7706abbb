package eu.xport.papers;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper as it is handed out: to be saved, never to be shown by our own site. */
public record PaperContent(String name, String media, byte[] bytes) {

    public ResponseEntity<byte[]> toSave() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(media))
                .headers(headers -> {
                    headers.setContentDisposition(ContentDisposition.attachment()
                            .filename(name, StandardCharsets.UTF_8)
                            .build());
                    headers.set("X-Content-Type-Options", "nosniff");
                    headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
                })
                .body(bytes);
    }
}
