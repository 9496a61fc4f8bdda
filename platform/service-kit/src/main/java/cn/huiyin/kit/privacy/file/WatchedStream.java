package cn.huiyin.kit.privacy.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** 解密中的文件: says whose file it is when a segment can't be decrypted. */
final class WatchedStream extends FilterInputStream {
  private final String context;

  WatchedStream(InputStream plain, String context) {
    super(plain);
    this.context = context;
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      throw new FileUnreadable(context, e);
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (IOException e) {
      throw new FileUnreadable(context, e);
    }
  }

  @Override
  public long skip(long bytes) throws IOException {
    try {
      return super.skip(bytes);
    } catch (IOException e) {
      throw new FileUnreadable(context, e);
    }
  }
}
