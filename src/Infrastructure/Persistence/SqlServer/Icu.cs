using System.Globalization;

namespace JippApi.Infrastructure.Persistence.SqlServer;

/// <summary>
/// The driver of SQL Server reads collations by their cultures, and opens no connection where .NET runs without
/// cultures.
/// </summary>
internal static class Icu
{
    /// <summary>What to do about it.</summary>
    public const string Needed =
        "SQL Server needs .NET's cultures: install ICU (Debian: libicu72 or newer, Alpine: icu-libs) and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, or set Database:Provider to PostgreSql or Sqlite.";

    /// <summary>Whether .NET runs in globalization-invariant mode, as images of Alpine ask for.</summary>
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
