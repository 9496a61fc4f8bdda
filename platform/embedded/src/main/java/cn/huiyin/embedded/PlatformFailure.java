package cn.huiyin.embedded;

/** A part of the embedded platform could not be started or stopped; the message says what to do. */
public class PlatformFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PlatformFailure(String message) {
    super(message);
  }

  public PlatformFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
