using System.Text.Json;
using System.Text.RegularExpressions;
using JippApi.Api.Tests.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Access;

/// <summary>
/// Runs the command that creates the first administrator in a separate process, as the command line does.
/// </summary>
public partial class CreateAdminTests(JippApp app) : IClassFixture<JippApp>
{
    [Fact]
    public async Task The_command_line_creates_the_first_administrator()
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
    [InlineData("Give --email", "create-admin")]
    [InlineData("Unknown verb 'buat-admin'.", "buat-admin", "--email", "pertama@uji.example")]
    public async Task An_incomplete_command_line_says_what_is_missing(string said, params string[] arguments)
    {
        var run = await RunAsync(arguments);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldStartWith(said);
    }

    private Task<ProductRun> RunAsync(params string[] arguments)
    {
        var settings = app.Services.GetRequiredService<IConfiguration>();
        return ProductRun.OnAsync(settings["Database:Provider"]!, settings.GetConnectionString("Jipp")!, arguments);
    }

    [GeneratedRegex("-d '(.+)'")]
    private static partial Regex Activation();
}
