using JippApi.Domain.Common;

namespace JippApi.Domain.LegalInstruments;

public static class LegalInstrumentRules
{
    /// <summary>Must agree with <see cref="InstrumentAuthority.CanIssue"/>.</summary>
    public static readonly Rule KindFitsIssuer = new(
        "legal-instrument-issuer-unfit",
        "An institution of that kind does not issue instruments of this kind.",
        RuleKind.Input
    );

    /// <summary>The issuer knows the text of an instrument and whether it still holds.</summary>
    public static readonly Rule RegisteredByIssuer = new(
        "legal-instrument-not-of-issuer",
        "Only people of the institution that issued an instrument register and repeal it.",
        RuleKind.Permission
    );

    /// <summary>Must agree with <see cref="InstrumentAuthority.Reaches"/>.</summary>
    public static readonly Rule NamesOwnInnovations = new(
        "legal-instrument-of-strangers",
        "An instrument names only innovations of its issuer, of the issuer's parts and of its regional government.",
        RuleKind.Input
    );

    public static readonly Rule NotInTheFuture = new(
        "legal-instrument-in-the-future",
        "The instrument cannot be dated in the future.",
        RuleKind.Input
    );

    public static readonly Rule ExpiresAfterBeginning = new(
        "legal-instrument-expires-too-early",
        "The instrument must expire after the day from which it is in force.",
        RuleKind.Input
    );

    public static readonly Rule StillClaimed = new("legal-instrument-decided", "The instrument has already been accepted or rejected.");

    public static readonly Rule NotEnded = new("legal-instrument-ended", "The instrument has already been rejected or repealed.");

    /// <summary>A second copy would outlive the repeal of the first, or find another verifier after a doubt.</summary>
    public static readonly Rule RegisteredOnce = new(
        "legal-instrument-registered",
        "The issuer has already registered this document, and it is waiting for a decision or accepted."
    );

    public static readonly Rule AcceptedOnly = new("legal-instrument-not-accepted", "Only an accepted instrument can be repealed.");

    /// <summary>An instrument counts only after a second person has examined it.</summary>
    public static readonly Rule DecidedByAnother = new(
        "legal-instrument-of-ones-own",
        "You cannot decide on an instrument that you registered.",
        RuleKind.Permission
    );
}
