using JippApi.Domain.Common;

namespace JippApi.Domain.Imports;

public static class ImportRules
{
    public static readonly Rule TransitionAllowed = new(
        "import-transition-not-allowed",
        "The import cannot make this transition from its current status."
    );

    /// <summary>Nobody lets their own list into the directory unseen.</summary>
    public static readonly Rule ApprovedByAnother = new(
        "import-needs-another-person",
        "Somebody other than those who sent the file or corrected its columns decides on the import.",
        RuleKind.Permission
    );

    public static readonly Rule RowsOpen = new(
        "import-not-open",
        "The rows and columns of the import can only be changed before it is taken over."
    );

    public static readonly Rule RowDecidable = new(
        "import-row-not-decidable",
        "The row cannot be taken over in this way: it has errors, or the list has stated it before."
    );

    public static readonly Rule SourceConfirmed = new(
        "import-source-not-confirmed",
        "The file looks like one of another list; confirm the source to take it over.",
        RuleKind.Input
    );

    public static readonly Rule FileReady = new("import-file-not-ready", "The file is not ready to be imported.", RuleKind.Input);

    public static readonly Rule ColumnsKnown = new("import-columns-unknown", "The file has no column of that name.", RuleKind.Input);

    public static readonly Rule Readable = new("import-not-read", "The file was not read, so there is no report on its rows.");
}
