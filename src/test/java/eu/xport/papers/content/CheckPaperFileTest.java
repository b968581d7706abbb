package eu.xport.papers.content;

import static eu.xport.papers.Files.both;
import static eu.xport.papers.Files.bytes;
import static eu.xport.papers.Files.docx;
import static eu.xport.papers.Files.docxParts;
import static eu.xport.papers.Files.odfParts;
import static eu.xport.papers.Files.officeParts;
import static eu.xport.papers.Files.packed;
import static eu.xport.papers.Files.pdf;
import static eu.xport.papers.Files.pdfWith;
import static eu.xport.papers.Files.picture;
import static eu.xport.papers.Files.program;
import static eu.xport.papers.Files.with;
import static eu.xport.papers.Files.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.xport.engine.FormRefused;
import eu.xport.papers.Files;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** A file is what it holds, whatever it is called. */
class CheckPaperFileTest {

    private final CheckPaperFile files = new CheckPaperFile();

    @Test
    void whatCompaniesSendIsTakenForWhatItIs() {
        assertThat(files.typeOf(pdf())).isEqualTo(PaperType.PDF);
        assertThat(files.typeOf(docx())).isEqualTo(PaperType.DOCX);
        assertThat(files.typeOf(Files.xlsx())).isEqualTo(PaperType.XLSX);
        assertThat(files.typeOf(zip(officeParts("presentationml.presentation.main+xml", "ppt/presentation.xml"))))
                .isEqualTo(PaperType.PPTX);
        assertThat(files.typeOf(zip(odfParts("text")))).isEqualTo(PaperType.ODT);
        assertThat(files.typeOf(zip(odfParts("spreadsheet")))).isEqualTo(PaperType.ODS);
        assertThat(files.typeOf(zip(odfParts("presentation")))).isEqualTo(PaperType.ODP);
        assertThat(files.typeOf(picture("png"))).isEqualTo(PaperType.PNG);
        assertThat(files.typeOf(picture("jpg"))).isEqualTo(PaperType.JPEG);
        assertThat(files.typeOf(picture("tiff"))).isEqualTo(PaperType.TIFF);
        assertThat(files.typeOf(Files.webp())).isEqualTo(PaperType.WEBP);
    }

    @Test
    void theNameGetsAnEndingThatTellsTheTruth() {
        assertThat(PaperType.PDF.rightly("Devis été.PDF")).isEqualTo("Devis été.PDF");
        assertThat(PaperType.JPEG.rightly("photo.jpeg")).isEqualTo("photo.jpeg");
        assertThat(PaperType.PDF.rightly("invoice.docx")).isEqualTo("invoice.docx.pdf");
        assertThat(PaperType.PNG.rightly("picture")).isEqualTo("picture.png");
    }

    @Test
    void archivesAreRefused() {
        assertThat(refusal(zip(Map.of("quote.pdf", pdf())))).isEqualTo("paperArchive");
        assertThat(refusal(with(Map.of(), "META-INF/MANIFEST.MF", bytes("Main-Class: Evil"))))
                .isEqualTo("paperArchive");
        assertThat(refusal(bytes("7z\u00bc\u00af'\u001c\0\4" + "\0".repeat(40))))
                .isEqualTo("paperArchive");
        assertThat(refusal(bytes("Rar!\u001a\u0007\u0001\0" + "\0".repeat(40)))).isEqualTo("paperArchive");
        assertThat(refusal(bytes("\u001f\u008b\u0008\0" + "\0".repeat(40)))).isEqualTo("paperArchive");
    }

    @Test
    void programsAreRefused() {
        assertThat(refusal(program())).isEqualTo("paperProgram");
        assertThat(refusal(bytes("\u007fELF\2\1\1\0" + "\0".repeat(60)))).isEqualTo("paperProgram");
        assertThat(refusal(bytes("#!/bin/sh\nrm -rf /\n"))).isEqualTo("paperProgram");
        assertThat(refusal(bytes("\u00ca\u00fe\u00ba\u00be\0\0\0\u003d" + "\0".repeat(40))))
                .isEqualTo("paperProgram");
    }

    @Test
    void documentsWithMacrosAreRefusedWhateverTheyAreCalled() {
        assertThat(refusal(zip(officeParts("macroEnabled.main+xml", "word/document.xml"))))
                .isEqualTo("paperProgram");
        assertThat(refusal(with(docxParts(), "word/vbaProject.bin", bytes("macro"))))
                .isEqualTo("paperProgram");
        assertThat(refusal(with(docxParts(), "word/other.bin", Files.oldOffice("VBA"))))
                .isEqualTo("paperProgram");
        assertThat(refusal(with(odfParts("text"), "Basic/Standard/Module1.xml", bytes("<?xml?>"))))
                .isEqualTo("paperProgram");
        assertThat(refusal(with(odfParts("text"), "Scripts/python/evil.py", bytes("import os"))))
                .isEqualTo("paperProgram");
    }

    @Test
    void documentsThatCarryProgramsOrArchivesAreRefused() {
        assertThat(refusal(with(docxParts(), "word/media/image1.png", program())))
                .isEqualTo("paperProgram");
        assertThat(refusal(with(docxParts(), "word/embeddings/a.zip", zip(Map.of("a.exe", program())))))
                .isEqualTo("paperArchive");
        assertThat(refusal(with(
                        docxParts(), "word/embeddings/a.xlsx", with(docxParts(), "word/vbaProject.bin", bytes("m")))))
                .isEqualTo("paperProgram");
    }

    @Test
    void aDocumentMayCarryTheTableOfItsChart() {
        assertThat(files.typeOf(with(docxParts(), "word/embeddings/chart.xlsx", Files.xlsx())))
                .isEqualTo(PaperType.DOCX);
    }

    @Test
    void whatUnpacksToFarMoreThanADocumentIsRefused() {
        assertThat(refusal(with(docxParts(), "word/media/image1.bmp", new byte[70 * 1024 * 1024])))
                .isEqualTo("paperArchive");
    }

    @Test
    void whatUnpacksToMuchInManyPlacesIsRefusedLikeInOne() {
        var inner = with(docxParts(), "word/media/image1.bmp", new byte[30 * 1024 * 1024]);
        var parts = docxParts();
        parts.put("word/embeddings/1.docx", inner);
        parts.put("word/embeddings/2.docx", inner);

        assertThat(refusal(with(parts, "word/embeddings/3.docx", inner))).isEqualTo("paperArchive");
    }

    @Test
    void aDocumentThatFetchesAnythingFromElsewhereIsRefused() {
        var links = "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.example/attachedTemplate\""
                + " Target=\"%s\" TargetMode=\"External\"/></Relationships>";

        for (var place : List.of("https://evil.example/x.dotm", "\\\\evil\\x.dotm", "file://evil/x.dotm")) {
            assertThat(refusal(with(docxParts(), "word/_rels/settings.xml.rels", bytes(links.formatted(place)))))
                    .as(place)
                    .isEqualTo("paperProgram");
        }
        assertThat(files.typeOf(with(
                        docxParts(),
                        "word/_rels/settings.xml.rels",
                        bytes(links.formatted("file:///C:/Templates/Letter.dotx")))))
                .isEqualTo(PaperType.DOCX);
    }

    @Test
    void filesOfTwoKindsAreRefused() {
        var archive = zip(Map.of("Evil.class", bytes("code")));
        assertThat(refusal(both(pdf(), archive))).isEqualTo("paperTwofold");
        assertThat(refusal(both(both(pdf(), archive), bytes("\n%%EOF\n")))).isEqualTo("paperTwofold");
        assertThat(refusal(both(picture("png"), archive))).isEqualTo("paperTwofold");
        assertThat(refusal(both(picture("jpg"), archive))).isEqualTo("paperTwofold");
        assertThat(refusal(both(picture("jpg"), bytes("<?php system($_GET['c']); ?>"))))
                .isEqualTo("paperTwofold");
        assertThat(refusal(both(picture("png"), bytes("more")))).isEqualTo("paperTwofold");
        assertThat(refusal(both(docx(), pdf()))).isEqualTo("paperTwofold");
        assertThat(refusal(both(docx(), archive))).isEqualTo("paperTwofold");
        assertThat(refusal(both(bytes("\n\n"), pdf()))).isEqualTo("paperTwofold");
        assertThat(refusal(both(pdf(), bytes("<script>alert(1)</script>")))).isEqualTo("paperTwofold");
        assertThat(refusal(pdfWith("% <html><script>alert(1)</script></html>"))).isEqualTo("paperTwofold");
    }

    @Test
    void pagesAndDrawingsThatRunScriptsAreRefused() {
        assertThat(refusal(bytes("<!DOCTYPE html><html><body>Quote</body></html>")))
                .isEqualTo("paperNotAllowed");
        assertThat(refusal(bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")))
                .isEqualTo("paperNotAllowed");
        assertThat(refusal(bytes("Dear all, here is our quote."))).isEqualTo("paperNotAllowed");
    }

    @Test
    void aPdfThatRunsAnythingIsRefused() {
        assertThat(refusal(pdfWith("3 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj")))
                .isEqualTo("paperProgram");
        assertThat(refusal(pdfWith("3 0 obj\n<< /S /J#61vaScript /JS (app.alert(1)) >>\nendobj")))
                .isEqualTo("paperProgram");
        assertThat(refusal(pdfWith("3 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj")))
                .isEqualTo("paperProgram");
        assertThat(refusal(withStream("/Type /ObjStm /Filter /FlateDecode", "3 0 << /S /JavaScript /JS (x) >>")))
                .isEqualTo("paperProgram");
        assertThat(refusal(withStream("/Type /EmbeddedFile /Filter /FlateDecode", "MZ program")))
                .isEqualTo("paperProgram");
    }

    @Test
    void aPdfHidesNothingBehindATextOrASpaceThatOnlyItKnows() {
        assertThat(refusal(withStream("/Type /EmbeddedFile /Filter /FlateDecode /X (1 0 obj)", "MZ program")))
                .isEqualTo("paperProgram");
        assertThat(refusal(withStream("/Filter /FlateDecode", "\0" + "3 0 << /S /JavaScript /JS (x) >>")))
                .isEqualTo("paperProgram");
        assertThat(refusal(withStream(
                        "/Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 12 >>",
                        "\2" + "3 0 << /S /JavaScript /JS (x) >>")))
                .isEqualTo("paperBroken");
    }

    @Test
    void aPdfOfNothingButBeginningsIsRefusedBeforeItCostsAnything() {
        assertThat(refusal(pdfWith("stream\n".repeat(1_000_000)))).isEqualTo("paperBroken");
    }

    @Test
    void anElectronicInvoiceMayCarryItsFigures() {
        assertThat(files.typeOf(withStream(
                        "/Type /EmbeddedFile /Subtype /text#2Fxml /Filter /FlateDecode",
                        "<?xml version=\"1.0\"?><rsm:CrossIndustryInvoice/>")))
                .isEqualTo(PaperType.PDF);
    }

    @Test
    void whatAPasswordLocksIsRefused() {
        assertThat(refusal(Files.oldOffice("EncryptedPackage"))).isEqualTo("paperLocked");
        assertThat(refusal(pdfWith("trailer\n<< /Encrypt 9 0 R >>"))).isEqualTo("paperLocked");
        var parts = odfParts("text");
        parts.put("META-INF/manifest.xml", bytes("<manifest:encryption-data/>"));
        assertThat(refusal(zip(parts))).isEqualTo("paperLocked");
    }

    @Test
    void oldOfficeFormatsAreRefusedForTheyMayHideMacros() {
        assertThat(refusal(Files.oldOffice("WordDocument"))).isEqualTo("paperOldOffice");
    }

    @Test
    void whatIsEmptyTooLongOrBrokenIsRefused() {
        assertThat(refusal(new byte[0])).isEqualTo("paperEmpty");
        assertThat(refusal(new byte[10 * 1024 * 1024 + 1])).isEqualTo("paperTooLong");
        assertThat(refusal(half(pdf()))).isEqualTo("paperBroken");
        assertThat(refusal(half(picture("png")))).isEqualTo("paperBroken");
        assertThat(refusal(half(docx()))).isEqualTo("paperBroken");
        assertThat(refusal(bytes("%PDF-1.7"))).isEqualTo("paperBroken");
        assertThat(refusal(bytes("PK\3\4"))).isNotEmpty();
    }

    @Test
    void whateverIsBrokenAnywhereIsRefusedOrTakenAndNothingElse() {
        var random = ThreadLocalRandom.current();
        for (var sample : new byte[][] {pdf(), docx(), Files.xlsx(), picture("png"), picture("jpg"), Files.webp()}) {
            for (var times = 0; times < 300; times++) {
                var broken = sample.clone();
                for (var places = 0; places < 4; places++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                }
                assertThat(refusedOrTaken(broken)).isTrue();
            }
        }
    }

    private boolean refusedOrTaken(byte[] file) {
        try {
            return files.typeOf(file) != null;
        } catch (FormRefused refused) {
            return true;
        }
    }

    private String refusal(byte[] file) {
        return catchThrowableOfType(FormRefused.class, () -> files.typeOf(file))
                .faults()
                .get(0)
                .reason();
    }

    private static byte[] withStream(String description, String content) {
        var packed = new String(packed(content), StandardCharsets.ISO_8859_1);
        return pdfWith("3 0 obj\n<< " + description + " /Length " + packed.length() + " >>\nstream\n" + packed
                + "\nendstream\nendobj");
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }
}
