package cn.huiyin.petition.paper.print.pdf;

import com.lowagie.text.pdf.BaseFont;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;

/**
 * 字体: Noto Sans SC (OFL), read on first use and given back when memory is wanted; ten megabytes
 * that a service nobody prints from doesn't need.
 */
@ApplicationScoped
class PdfFont {
  static final String NAME = "NotoSansSC-Regular";
  private static final String RESOURCE = "/fonts/ttf/NotoSansSC/" + NAME + ".ttf";

  private SoftReference<BaseFont> loaded = new SoftReference<>(null);

  synchronized BaseFont get() {
    BaseFont font = loaded.get();
    if (font == null) {
      font = load();
      loaded = new SoftReference<>(font);
    }
    return font;
  }

  private static BaseFont load() {
    try (InputStream in = BaseFont.class.getResourceAsStream(RESOURCE)) {
      return BaseFont.createFont(
          NAME + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
    } catch (IOException e) {
      throw new UncheckedIOException("the font can't be read", e);
    }
  }
}
