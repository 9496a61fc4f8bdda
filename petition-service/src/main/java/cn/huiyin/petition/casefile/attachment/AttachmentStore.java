package cn.huiyin.petition.casefile.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** 附件库: where the bytes of files are; a folder, or an object store in production. */
public interface AttachmentStore {

  /**
   * Takes a file in, durably.
   *
   * @return its SHA-256
   */
  byte[] keep(UUID id, Path file) throws IOException;

  /** The bytes. */
  InputStream open(UUID id) throws IOException;

  /** Lets go of a file whose act didn't come to pass. */
  void drop(UUID id);
}
