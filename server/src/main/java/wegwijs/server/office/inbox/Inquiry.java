package wegwijs.server.office.inbox;

/** A question with its words. Immutable. Whoever opens it must be able to account for that. */
public record Inquiry(InquiryHead head, Message message, Handling handling) {}
