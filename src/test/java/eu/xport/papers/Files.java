package eu.xport.papers;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.Workbook;

/** Files as companies send them, and as nobody should. */
public final class Files {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private Files() {}

    /** As our own pages are printed. */
    public static byte[] pdf() {
        var written = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent("<html><body><h1>Quote</h1><p>A stand in Madrid.</p></body></html>", null)
                    .toStream(written)
                    .run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return written.toByteArray();
    }

    public static byte[] pdfWith(String objects) {
        return bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n" + objects
                + "\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n");
    }

    public static byte[] packed(String text) {
        var deflater = new Deflater();
        deflater.setInput(bytes(text));
        deflater.finish();
        var packed = new ByteArrayOutputStream();
        var part = new byte[8192];
        while (!deflater.finished()) {
            packed.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return packed.toByteArray();
    }

    public static byte[] xlsx() {
        var written = new ByteArrayOutputStream();
        try (var workbook = new Workbook(written, "Company", "1.0")) {
            workbook.newWorksheet("Budget").value(0, 0, "A stand in Madrid");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return written.toByteArray();
    }

    public static byte[] docx() {
        return zip(docxParts());
    }

    public static Map<String, byte[]> docxParts() {
        return officeParts("wordprocessingml.document.main+xml", "word/document.xml");
    }

    public static Map<String, byte[]> officeParts(String type, String main) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                bytes(
                        "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Override PartName=\"/" + main + "\" ContentType=\"" + OFFICE + type
                                + "\"/></Types>"));
        parts.put(main, bytes("<?xml version=\"1.0\"?><document>Quote</document>"));
        return parts;
    }

    public static Map<String, byte[]> odfParts(String kind) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument." + kind));
        parts.put("content.xml", bytes("<?xml version=\"1.0\"?><office>Quote</office>"));
        parts.put("META-INF/manifest.xml", bytes("<?xml version=\"1.0\"?><manifest/>"));
        return parts;
    }

    public static byte[] with(Map<String, byte[]> parts, String name, byte[] part) {
        var more = new LinkedHashMap<>(parts);
        more.put(name, part);
        return zip(more);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var written = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(written)) {
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
                archive.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return written.toByteArray();
    }

    /** A picture in one of the formats that Java writes. */
    public static byte[] picture(String format) {
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, Color.ORANGE.getRGB());
        var written = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, written);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return written.toByteArray();
    }

    public static byte[] webp() {
        return both(bytes("RIFF\u001a\0\0\0WEBPVP8L\r\0\0\0/"), new byte[13]);
    }

    /** As linkers for Windows write them. */
    public static byte[] program() {
        var program = new byte[512];
        System.arraycopy(bytes("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0"), 0, program, 0, 16);
        program[60] = (byte) 128;
        System.arraycopy(bytes("PE\0\0\u0064\u0086"), 0, program, 128, 6);
        return program;
    }

    /** As office programs wrote them long ago, and write those with a password. */
    public static byte[] oldOffice(String stream) {
        var file = new byte[2048];
        System.arraycopy(bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), 0, file, 0, 8);
        var name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    public static byte[] both(byte[] one, byte[] other) {
        var both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** One byte for each character. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
