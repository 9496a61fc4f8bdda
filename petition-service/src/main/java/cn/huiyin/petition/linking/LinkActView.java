package cn.huiyin.petition.linking;

import cn.huiyin.petition.act.PetitionActView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 关联结果. */
@Schema(description = "关联结果 The link, and the petition as it is now")
public record LinkActView(LinkView link, PetitionActView petition) {}
