using System.Globalization;

namespace JippApi.Infrastructure.Persistence.SqlServer;

/// <summary>
/// The SQL Server driver maps collations to cultures, and opens no connection when .NET runs without cultures.
/// </summary>
internal static class Icu
{
    public const string MissingMessage =
        "SQL Server requires .NET's culture data: install ICU (Debian: libicu72 or newer, Alpine: icu-libs) and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, or set Database:Provider to PostgreSql or Sqlite.";

    /// <summary>Whether .NET runs in globalization-invariant mode, which Alpine images set by default.</summary>
    public static bool IsOff
    {
        get
        {
            try
            {
                return CultureInfo.GetCultureInfo("en-US").EnglishName.Contains("Invariant", StringComparison.Ordinal);
            }
            catch (CultureNotFoundException)
            {
                return true;
            }
        }
    }
}
