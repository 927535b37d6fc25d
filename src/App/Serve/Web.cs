using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.DataProtection;
using Windfall.App.Accounts;
using Windfall.App.Frame;
using Windfall.App.Pages;
using Windfall.App.Workers;
using Windfall.Store;

namespace Windfall.App.Serve;

/// <summary>The app over HTTP, for this machine only unless told otherwise: pages, and all that they show for programs under <c>/api</c>.</summary>
static class Web
{
    public const int DefaultPort = 5150;

    /// <param name="workers">What runs beside it; none: it only answers.</param>
    public static WebApplication Build(Shell shell, string workspaceName, Reach reach, IReadOnlyList<Worker>? workers = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = "windfall",
            ContentRootPath = AppContext.BaseDirectory,         // style sheets and scripts lie beside the program, wherever it is started from
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseStaticWebAssets();                   // where it runs as built, not as installed
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(reach.At, at => { if (reach.Certificate is { } certificate) at.UseHttps(certificate); });
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);       // why it did not start is said in a sentence
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);      // keys lie in a folder that only its owner reads

        builder.Services.AddRazorComponents();
        builder.Services.AddDataProtection().SetApplicationName("windfall").PersistKeysToFileSystem(new(Path.Combine(shell.Home, "keys")));
        builder.Services.AddSigning();
        builder.Services.AddTrouble();
        builder.Services.AddOpenApi(Api.Document);
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)));
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton(new Served(shell, workspaceName));
        builder.Services.AddScoped<Look>();
        builder.Services.AddScoped<Here>();
        builder.Services.AddScoped<Did>();
        Routes.Keep(builder.Services);
        builder.Services.AddHostedService(_ => new WorkerHost(shell, workers ?? []));

        var web = builder.Build();
        web.Lifetime.ApplicationStopped.Register(Database.LetGo);
        web.Use(Guard.OnlyByItsName(reach));
        web.Use(Guard.Forbid);
        web.Use(Guard.OnlyFromOurPages);
        web.UseTrouble();
        web.UseRouting();
        web.UseAuthentication();
        web.UseAuthorization();
        web.UseAntiforgery();
        web.Use(Etags.Tag);
        web.MapStaticAssets().AllowAnonymous();
        web.MapRazorComponents<Document>().WithStaticAssets();
        web.MapPost("/look", Look.Keep).ExcludeFromDescription();
        web.MapSigning();
        web.MapAccount();
        web.MapPasskeys();
        web.MapHealth();
        web.MapOpenApi(Api.DocumentAddress).ExcludeFromDescription();
        Routes.Map(web, web.MapApi());
        return web;
    }

    /// <returns>The port asked for if it is free, else 0: any.</returns>
    public static int FreePort(int wanted)
    {
        using var listener = new TcpListener(IPAddress.Loopback, wanted);
        try
        {
            listener.Start();
            return wanted;
        }
        catch (SocketException)
        {
            return 0;
        }
    }
}
