package cn.huiyin.petition.paper.reading;

import cn.huiyin.petition.paper.form.PaperFormat;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;

/** 所要的格式: by the Accept header; PDF for whoever takes anything. */
public final class AskedFormat {
  public static final String PDF = "application/pdf";
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String TEXT = "text/plain;charset=utf-8";

  private AskedFormat() {}

  /** The first format that suits. */
  public static PaperFormat of(HttpHeaders headers) {
    return headers.getAcceptableMediaTypes().stream()
        .flatMap(
            asked -> Arrays.stream(PaperFormat.values()).filter(format -> suits(format, asked)))
        .findFirst()
        .orElse(PaperFormat.PDF);
  }

  private static boolean suits(PaperFormat format, MediaType asked) {
    return MediaType.valueOf(format.mediaType()).isCompatible(asked);
  }
}
