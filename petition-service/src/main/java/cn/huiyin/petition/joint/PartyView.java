package cn.huiyin.petition.joint;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 共同信访人. */
@Schema(description = "共同信访人 The people a petition speaks for, as far as they are listed")
public record PartyView(
    @Schema(minimum = "1", maximum = "1000000", examples = "6") int partySize,
    @Schema(minimum = "0", maximum = "1000000", examples = "2") int representatives,
    @Schema(maxItems = 100_000) List<RepresentedPersonView> people) {}
