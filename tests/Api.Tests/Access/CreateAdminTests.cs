using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using JippApi.Api.Tests.Hosting;
using JippApi.Tests;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Access;

/// <summary>The verb that makes the first administrator, as the command line runs it: a process of its own, on the database of a server.</summary>
public partial class CreateAdminTests(JippApp app) : IClassFixture<JippApp>
{
    [Fact]
    public async Task The_first_administrator_is_made_by_the_command_line()
    {
        var email = $"pertama{Given.Next()}@uji.example";

        var run = await RunAsync("create-admin", "--email", email, "--name", "Admin Pertama");

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldStartWith($"The account {email} is a national administrator.");
        var request = JsonDocument.Parse(Activation().Match(run.Output).Groups[1].Value).RootElement;
        (await app.Activate(request.GetProperty("email").GetString()!, request.GetProperty("code").GetString())).Status.ShouldBe(200);
        var me = await app.ClientWithToken((await app.SignIn(email)).Access()).Get("/api/v1/me");
        me["grants"]!.AsArray().Select(grant => $"{grant!["role"]} {grant["scope"]!["kind"]}").ShouldBe(["NATIONAL_ADMIN NATIONAL"]);
    }

    [Theory]
    [InlineData("Say --email", "create-admin")]
    [InlineData("Unknown verb 'buat-admin'.", "buat-admin", "--email", "pertama@uji.example")]
    public async Task A_call_that_cannot_be_understood_says_what_is_missing(string said, params string[] arguments)
    {
        var run = await RunAsync(arguments);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldStartWith(said);
    }

    private async Task<Run> RunAsync(params string[] arguments)
    {
        var settings = app.Services.GetRequiredService<IConfiguration>();
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = TestCulture.Locale;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Database__Provider"] = settings["Database:Provider"];
        start.Environment["ConnectionStrings__Jipp"] = settings.GetConnectionString("Jipp");
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }

    private sealed record Run(int ExitCode, string Output, string Errors);

    [GeneratedRegex("-d '(.+)'")]
    private static partial Regex Activation();
}
