package cn.huiyin.petition.paper.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 登记单公钥. */
@Path("/api/v1/public/receipt-key")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "公众 Without a login")
public class ReceiptKeyResource {
  private final ReceiptSigner signer;

  @Inject
  ReceiptKeyResource(ReceiptSigner signer) {
    this.signer = signer;
  }

  /** The public key. */
  @GET
  @PermitAll
  @APIResponseSchema(ReceiptKeyView.class)
  @Operation(
      operationId = "getReceiptKey",
      summary = "登记单公钥 Public key of receipts",
      description = "任何人可以用它离线核验登记单的签名。Anyone can check a receipt with it, offline.")
  public Response key() {
    String base64 = Base64.getEncoder().encodeToString(signer.publicKey());
    String pem = "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n";
    return Response.ok(new ReceiptKeyView(signer.keyId(), "Ed25519", pem))
        .header("Cache-Control", "public, max-age=3600")
        .build();
  }
}
