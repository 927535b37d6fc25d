using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Windfall.App.Tests.Inbox;

/// <summary>Answers on loopback as a server of OpenAI's protocol does, and keeps what it was asked.</summary>
sealed class StandInModel : IDisposable
{
    readonly HttpListener listener = new();

    public StandInModel(string answer)
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/v1";
        }
        listener.Prefixes.Add($"{Address}/");
        listener.Start();
        _ = Serve(answer);
    }

    public string Address { get; }

    public List<string> Asked { get; } = [];

    async Task Serve(string answer)
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            using var body = new StreamReader(context.Request.InputStream);
            Asked.Add(await body.ReadToEndAsync());
            var json = System.Text.Json.JsonSerializer.Serialize(new
            {
                id = "1", @object = "chat.completion", created = 1, model = "small",
                choices = new[] { new { index = 0, finish_reason = "stop", message = new { role = "assistant", content = answer } } },
            });
            context.Response.ContentType = "application/json";
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(json));
            context.Response.Close();
        }
    }

    public void Dispose() => listener.Close();
}
