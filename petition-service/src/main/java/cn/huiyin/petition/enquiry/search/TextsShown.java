package cn.huiyin.petition.enquiry.search;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.enquiry.access.Viewer;

/**
 * 正文的显示 (DOMAIN 7.2): of which petitions a list may show how the text begins.
 *
 * @param any whether of any at all
 * @param suggestions whether of suggestions too; a reviewer has no business with them
 */
public record TextsShown(boolean any, boolean suggestions) {

  public static TextsShown to(Viewer viewer) {
    return new TextsShown(viewer.seesTexts(), viewer.seesSuggestionTexts());
  }

  boolean of(PetitionKind kind) {
    return any && (suggestions || kind != PetitionKind.SUGGESTION);
  }
}
