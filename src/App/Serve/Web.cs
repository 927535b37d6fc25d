using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Briefs;
using Windfall.App.Frame;
using Windfall.App.Pages;
using Windfall.App.Workers;
using Windfall.App.Workspaces;
using Windfall.Core.Posts;

namespace Windfall.App.Serve;

/// <summary>The app over HTTP, for this machine only: pages, the brief to print at <c>/report</c>, JSON at <c>/api/brief</c>.</summary>
static class Web
{
    public const int DefaultPort = 5150;

    /// <param name="workers">What runs beside it; none: it only answers.</param>
    public static WebApplication Build(Shell shell, string workspaceName, int port, IReadOnlyList<Worker>? workers = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);      // why it did not start is said in a sentence
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));

        builder.Services.AddRazorComponents();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();       // no page keeps anything in a browser yet
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton(new Served(shell, workspaceName));
        builder.Services.AddScoped<Here>();
        builder.Services.AddHostedService(_ => new WorkerHost(shell, workers ?? []));

        var web = builder.Build();
        web.Use(OnlyByItsName);
        web.Use(Guarded);
        web.UseStatusCodePagesWithReExecute("/missing");
        web.UseRouting();
        web.UseAntiforgery();
        web.MapRazorComponents<Document>();
        web.MapGet(PageStyle.Address, PageStyle.Get);
        web.MapGet("/report", (string? url, string? workspace, string? lang) => Page(shell, workspace ?? workspaceName, url, lang));
        web.MapGet("/api/brief", (string? post, string? lang) => Json(shell, workspaceName, post, lang));
        web.MapGet("/healthz", () => TypedResults.Text("ok"));
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

    /// <summary>A page of another name that resolves to this machine must not read what is here (DNS rebinding).</summary>
    static Task OnlyByItsName(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Host.Host is "127.0.0.1" or "localhost")
            return next(context);

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }

    /// <summary>A page may use our style sheet and nothing else, whatever strangers' text might smuggle in; nobody may frame it.</summary>
    static Task Guarded(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.Request.Path == "/report"
            ? $"{BriefHtml.Policy}; frame-ancestors 'none'"
            : "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    }

    static Results<ContentHttpResult, NotFound<string>> Page(Shell shell, string workspaceName, string? post, string? lang) =>
        Answer(shell, workspaceName, post, lang, "text/html; charset=utf-8", (brief, culture, workspace) =>
        {
            using var page = new StringWriter(CultureInfo.InvariantCulture);
            BriefHtml.Write(brief, culture, workspace.TimeZone, page);
            return page.ToString();
        });

    static Results<ContentHttpResult, NotFound<string>> Json(Shell shell, string workspaceName, string? post, string? lang) =>
        Answer(shell, workspaceName, post, lang, "application/json", (brief, culture, workspace) =>
        {
            using var json = new MemoryStream();
            BriefJson.Write(brief, culture, workspace.TimeZone, json);
            return Encoding.UTF8.GetString(json.ToArray());
        });

    static Results<ContentHttpResult, NotFound<string>> Answer(
        Shell shell, string workspaceName, string? post, string? lang, string type, Func<Core.Briefs.Brief, CultureInfo, Workspace, string> write)
    {
        if (Workspace.Open(shell, workspaceName, at: null, out var problem) is not { } workspace)
            return TypedResults.NotFound(problem);

        var named = post is null ? null : PostAddress.Read(post);
        if (post is not null && named is null)
            return TypedResults.NotFound("That is not the address of a post.");
        if (BriefCommand.Make(workspace, named?.Id) is not { } brief)
            return TypedResults.NotFound($"Workspace {workspaceName} has no such post yet.");

        var culture = lang is "en" or "fr" ? CultureInfo.GetCultureInfo(lang) : shell.Culture;
        return TypedResults.Text(write(brief, culture, workspace), type);
    }
}
