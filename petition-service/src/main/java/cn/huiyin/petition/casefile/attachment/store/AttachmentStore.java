package cn.huiyin.petition.casefile.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/** 存放处: where the bytes are; a folder, or an object store in production. */
interface AttachmentStore {

  /** Takes a file in, durably and whole, in place of one of this id. */
  void keep(UUID id, Content content) throws IOException;

  /**
   * The bytes as kept.
   *
   * @throws java.nio.file.NoSuchFileException when there is none
   */
  InputStream open(UUID id) throws IOException;

  /** Lets go of a file whose act didn't come to pass. */
  void drop(UUID id);

  /** What is to be kept, written piece by piece. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
