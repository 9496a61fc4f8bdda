package cn.huiyin.kit.privacy.file;

import java.io.IOException;

/**
 * 文件无法解密: it was damaged or cut short, belongs to something else, or its key is gone. Names the
 * file's context, never its content.
 */
public class FileUnreadable extends IOException {
  private static final long serialVersionUID = 1L;

  FileUnreadable(String context, Throwable cause) {
    super("cannot decrypt the file " + context, cause);
  }
}
