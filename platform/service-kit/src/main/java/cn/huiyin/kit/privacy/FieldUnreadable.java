package cn.huiyin.kit.privacy;

/**
 * 字段无法解密：the bytes were tampered with, belong to another field or case, or their key is gone. Names
 * the field's context, never its content.
 */
public class FieldUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FieldUnreadable(String context, Throwable cause) {
    super("cannot decrypt the field " + context, cause);
  }
}
