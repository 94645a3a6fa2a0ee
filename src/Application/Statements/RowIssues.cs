namespace JippApi.Application.Statements;

/// <summary>
/// What can be wrong with a row; codes of the reference set <c>row-issues</c>, beside those of the validation of an
/// innovation.
/// </summary>
public static class RowIssues
{
    public const string TooManyCells = "TOO_MANY_CELLS";
    public const string TooFewCells = "TOO_FEW_CELLS";
    public const string BadCharacters = "BAD_CHARACTERS";
    public const string BadEncoding = "BAD_ENCODING";
    public const string BadQuotes = "BAD_QUOTES";
    public const string BadJson = "BAD_JSON";
    public const string NotAnObject = "NOT_AN_OBJECT";
    public const string RepeatedMember = "REPEATED_MEMBER";
    public const string FormulaWithoutValue = "FORMULA_WITHOUT_VALUE";
    public const string CellError = "CELL_ERROR";
    public const string Required = "REQUIRED";
    public const string TooLong = "TOO_LONG";
    public const string NoKey = "NO_KEY";
    public const string NotAYear = "NOT_A_YEAR";
    public const string OutOfRange = "OUT_OF_RANGE";
    public const string NotAWebAddress = "NOT_A_WEB_ADDRESS";
    public const string UnmappedValue = "UNMAPPED_VALUE";
    public const string UnknownInstitution = "UNKNOWN_INSTITUTION";
    public const string AmbiguousInstitution = "AMBIGUOUS_INSTITUTION";
    public const string UnknownRegion = "UNKNOWN_REGION";
    public const string AmbiguousRegion = "AMBIGUOUS_REGION";
}
