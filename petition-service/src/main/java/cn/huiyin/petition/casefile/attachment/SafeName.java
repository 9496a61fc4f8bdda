package cn.huiyin.petition.casefile.attachment;

import cn.huiyin.petition.casefile.attachment.check.FileType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** 安全的文件名: the last part of the name given, harmless characters only, ended as its type ends. */
final class SafeName {
  private static final int LONGEST = 80;

  private SafeName() {}

  static String of(String given, FileType type) {
    String name = given == null ? "" : given;
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = name.replaceAll("(?i)(\\.[a-z0-9]{1,5})+$", "");
    name = name.replaceAll("[^\\p{L}\\p{N}（）()《》〔〕_ -]", "_").strip();
    int end = Math.min(name.codePointCount(0, name.length()), LONGEST);
    name = name.substring(0, name.offsetByCodePoints(0, end));
    return (name.isEmpty() ? "附件" : name) + "." + type.extension();
  }

  /** As RFC 6266 says it: a plain name for old clients, the real one in UTF-8. */
  static String disposition(String safeName, FileType type) {
    String encoded = URLEncoder.encode(safeName, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"attachment.%s\"; filename*=UTF-8''%s"
        .formatted(type.extension(), encoded);
  }
}
