package wegwijs.server.page;

import wegwijs.data.place.Places;
import wegwijs.data.portal.CrisisRecogniser;
import wegwijs.data.portal.Portals;
import wegwijs.data.situation.Situations;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.message.ShortfallMessages;

/** What holds for all records and all visitors, read once at start. Safe to share. */
public record Reference(
    Vocabulary vocabulary,
    Places places,
    Portals portals,
    CrisisRecogniser crisis,
    Situations situations,
    ShortfallMessages messages) {}
