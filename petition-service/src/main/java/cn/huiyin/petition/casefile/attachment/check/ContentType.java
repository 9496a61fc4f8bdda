package cn.huiyin.petition.casefile.attachment.check;

import cn.huiyin.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** 由内容识别类型: a program that calls itself a PDF is a program. */
@ApplicationScoped
public class ContentType {
  private static final int HEAD_BYTES = 64 * 1024;
  private static final Set<String> PACKAGES = Set.of("application/zip", "application/x-tika-ooxml");

  private final OfficePackage officePackage;

  /** Made with the first file, for reading its tables takes time and memory. */
  private volatile MimeTypes types;

  @Inject
  public ContentType(OfficePackage officePackage) {
    this.officePackage = officePackage;
  }

  /**
   * The type of a file.
   *
   * @throws cn.huiyin.kit.problem.ProblemException 415 when it is none we take, 422 when it is a
   *     package that unpacks to too much
   */
  public FileType of(Path file) throws IOException {
    String found;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), HEAD_BYTES)) {
      found = types().detect(in, new Metadata()).getBaseType().toString();
    }
    if (PACKAGES.contains(found)) {
      return officePackage.typeOf(file);
    }
    return FileType.of(found).orElseThrow(ContentType::refused);
  }

  static RuntimeException refused() {
    return Problems.unsupportedMedia(
        "不支持的文件类型；请提供PDF、图片、Word、Excel、文本、录音或者录像",
        "not a type we take: PDF, picture, Word, Excel, text, sound or film");
  }

  private MimeTypes types() {
    MimeTypes known = types;
    if (known == null) {
      known = MimeTypes.getDefaultMimeTypes();
      types = known;
    }
    return known;
  }
}
