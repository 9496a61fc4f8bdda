package cn.huiyin.petition.casefile.attachment;

import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.enquiry.petition.FullView;
import cn.huiyin.petition.enquiry.petition.ViewPurpose;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** 下载附件: as what it was found to be, never run or shown by a browser. */
@RequestScoped
public class OpenAttachment {
  private final FullView fullView;
  private final Attachments attachments;
  private final AttachmentStore store;

  @Inject
  public OpenAttachment(FullView fullView, Attachments attachments, AttachmentStore store) {
    this.fullView = fullView;
    this.attachments = attachments;
    this.store = store;
  }

  /** The file, and its audit line. */
  @Transactional
  public Response execute(Petition petition, UUID id, ViewPurpose purpose) {
    Attachment attachment = attachments.find(petition.id(), id).orElseThrow(Problems::notFound);
    fullView.take(petition, purpose);
    String name = attachments.nameOf(attachment);
    try {
      return Response.ok(store.open(id), attachment.type().mediaType())
          .header("Content-Disposition", SafeName.disposition(name, attachment.type()))
          .header("Content-Length", attachment.byteCount())
          .header("X-Content-Type-Options", "nosniff")
          .header("Content-Security-Policy", "sandbox; default-src 'none'")
          .header("Cache-Control", "no-store")
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
