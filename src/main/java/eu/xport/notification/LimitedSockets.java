package eu.xport.notification;

import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Connections that end when the letter is given up, whatever happens: a server that sends a byte now and then outwits every other time-out. */
class LimitedSockets extends SocketFactory {

    @Override
    public Socket createSocket() {
        return MailDeadline.connection();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("Mail is sent by connections that were not opened before");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        return createSocket(host.getHostName(), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        return createSocket(host.getHostName(), port);
    }
}
