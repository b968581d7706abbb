package eu.xport.reporting.figures;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** A report as PDF, from a template of its own, since paper has neither links nor filters. */
@Component
class PaperReport {

    private final SpringTemplateEngine templates;

    PaperReport(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    byte[] of(Report report) {
        var html = templates.process("figures/paper", new Context(report.language(), Map.of("report", report)));
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .withHtmlContent(html, null)
                    .withProducer("Xport")
                    .toStream(bytes)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
