using JippApi.Application.Audit;

namespace JippApi.Application.Tests.Audit;

public class FreeTextTests
{
    [Theory]
    [InlineData("BUDI")]
    [InlineData("SITI_AMINAH")]
    [InlineData("6171010101900001")]
    [InlineData("12 May 2026")]
    [InlineData("Laporan warga")]
    [InlineData("2026-01-01 Budi")]
    public void Text_that_a_person_wrote_is_erased(string text) =>
        FreeText.Erase($$"""{"reason":"{{text}}","inner":[{"note":"{{text}}"}]}""").ShouldNotContain(text);

    [Theory]
    [InlineData("WITHDRAWN")]
    [InlineData("01a22d59-dc0a-7787-93d9-d5cef60dcfcb")]
    [InlineData("2026-11-30T10:00:00.123Z")]
    [InlineData("2026-11-30T10:00:00.6007250+00:00")]
    [InlineData("2026-11-30")]
    [InlineData("61.71")]
    [InlineData("JIPP-2023-000123")]
    public void Codes_ids_and_dates_stay(string fact) =>
        FreeText.Erase($$"""{"a":"{{fact}}"}""").ShouldContain(fact.Replace("+", "\\u002B"));
}
