namespace JippApi.Infrastructure.SourceFiles;

/// <summary>Why a file cannot be read; codes of the reference set <c>file-faults</c>.</summary>
internal static class FileFaults
{
    public const string Empty = "EMPTY_FILE";
    public const string NoRows = "NO_ROWS";
    public const string NoHeader = "NO_HEADER";
    public const string NotATable = "NOT_A_TABLE";
    public const string OldWorkbook = "OLD_OR_PROTECTED_WORKBOOK";
    public const string UnknownEncoding = "UNKNOWN_ENCODING";
    public const string Truncated = "TRUNCATED";
    public const string Damaged = "DAMAGED";
    public const string TooLarge = "TOO_LARGE";
    public const string TooManyRows = "TOO_MANY_ROWS";
    public const string TooManyColumns = "TOO_MANY_COLUMNS";
    public const string RowTooLong = "ROW_TOO_LONG";
    public const string ExpandsTooMuch = "EXPANDS_TOO_MUCH";
    public const string ForbiddenMarkup = "FORBIDDEN_MARKUP";
}
