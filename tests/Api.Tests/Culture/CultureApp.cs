using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Culture;

/// <summary>A server that answers each request as if its machine were set to a culture that a test chooses.</summary>
public sealed class CultureApp : JippApp
{
    /// <summary>Name of the culture.</summary>
    public string Culture { get; set; } = "en-US";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new Filter(this)));
    }

    private sealed class Filter(CultureApp app) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            pipeline =>
            {
                pipeline.Use(
                    async (http, handle) =>
                    {
                        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(app.Culture);
                        await handle(http);
                    }
                );
                next(pipeline);
            };
    }
}
